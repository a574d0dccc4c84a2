"""What a bundle's scoring program runs: our scoring functions, fed from plain files."""
