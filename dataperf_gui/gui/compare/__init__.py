"""The Compare screen: people and algorithms on one picture, races and tournaments."""
