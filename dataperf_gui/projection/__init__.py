"""Items as points on a plane: where they lie, what lies where, and how many are drawn at once."""
