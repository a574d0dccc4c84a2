"""The DataPerf challenge "training-set debugging": which labels to fix first."""
