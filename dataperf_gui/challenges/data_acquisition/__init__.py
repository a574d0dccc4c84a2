"""The DataPerf challenge on buying training data."""
