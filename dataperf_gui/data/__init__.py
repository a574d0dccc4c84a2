"""What is looked at: datasets, their readers, media decoding, features and their cache."""
