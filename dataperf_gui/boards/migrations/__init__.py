"""The steps by which the tables of the boards came to be, for Alembic."""
