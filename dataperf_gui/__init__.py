"""DataPerf GUI asks people one question: "is this label right?".

The rooms, from the ground up: ``data``, ``scoring``, ``strategies``, ``session``,
``challenges``, ``compare``/``boards``/``report``, ``bench``, ``gui`` and ``cli``.
``ARCHITECTURE.md`` says what each may import.
"""

__version__ = "0.2.0"
