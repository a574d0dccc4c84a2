"""The steps that make installers; ``packaging/build.py`` takes them one after the other."""
