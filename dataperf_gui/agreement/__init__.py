"""Several people's labels of the same items: votes, agreement, consensus."""
