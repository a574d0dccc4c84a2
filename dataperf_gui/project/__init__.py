"""A data set reviewed by several people: who looks at what, one journal per person, one result."""
