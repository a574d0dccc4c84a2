"""Run by Alembic: brings the tables of the connection that it is given up to date."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
