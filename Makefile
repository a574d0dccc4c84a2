# For those who type make: the same two commands, see start.py.
.PHONY: run test docs
run:
	python3 start.py
test:
	python3 start.py test
docs:
	python3 start.py docs
