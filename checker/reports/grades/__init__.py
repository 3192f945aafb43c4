"""Grades as files: for programs, for gradebooks, and for each student to read."""
