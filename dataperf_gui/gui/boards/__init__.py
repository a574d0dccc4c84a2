"""The Boards screen: rankings, submissions and progress."""
