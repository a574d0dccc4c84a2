"""The Map screen: all items as points, alike ones close to each other."""
