"""The DataPerf challenge "training-set selection" for spoken words."""
