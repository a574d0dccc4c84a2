"""The guided tour on the real widgets, and the demo mode for a stage."""
