"""The Market screen: sellers with their summaries, rows to buy, a budget, what it may be worth."""
