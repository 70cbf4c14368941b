"""The rehearsal with a hook that sees every socket: WATCHED is the program, and its last line says what was seen.

PROVED shows that such a hook sees one.
"""

WATCHED = """
import json, socket, sys
seen = []

def hook(event, arguments):
    if event == "socket.__new__":
        family = arguments[1]
        if family in (socket.AF_INET, socket.AF_INET6, -1):
            seen.append(int(family))
    elif event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
        seen.append(event)

sys.addaudithook(hook)
from kzpoll_desktop.cli.main import main
status = main(["rehearse", "--out", sys.argv[1], "--lang", "ru"])
print("WATCHED", status, json.dumps(seen))
"""
PROVED = """
import socket, sys
seen = []
sys.addaudithook(lambda event, arguments: seen.append(arguments[1]) if event == "socket.__new__" else None)
socket.socket(socket.AF_INET).close()
print(len(seen))
"""
