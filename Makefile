# For those who type make: the same two commands, see start.py.
.PHONY: run test
run:
	python3 start.py
test:
	python3 start.py test
