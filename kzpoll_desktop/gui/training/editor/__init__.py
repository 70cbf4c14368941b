"""The editor of courses: exercises, their truth and sheets on the pages of the day, stories and happenings."""
