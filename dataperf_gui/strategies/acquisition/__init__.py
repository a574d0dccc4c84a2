"""How many rows to buy from which seller: one short file a strategy."""
