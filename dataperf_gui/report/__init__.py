"""The page to take away: what a session looked at, changed and brought, for people."""
