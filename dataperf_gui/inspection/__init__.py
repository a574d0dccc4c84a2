"""Problems of the files themselves: dark pictures, silent clips, duplicates."""
