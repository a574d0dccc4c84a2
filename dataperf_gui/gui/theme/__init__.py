"""How the program looks: colours, type, icons; one place for each."""
