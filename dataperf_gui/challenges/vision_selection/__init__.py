"""The DataPerf challenge "training-set selection" for images."""
