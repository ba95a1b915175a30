"""
Runs the screen reader Orca, with a speech engine that writes what it is to say, and in which language, as lines of JSON
to descriptor 3. Orca's own command is passed by: it lets a user run one Orca alone, and takes its settings from files.
"""
import json
import sys

# Debian's Orca is of its own Python, whichever this one is.
from gi.repository import GLib
from orca import orca, settings, speech_generator, speechserver

out = open(3, 'w', buffering=1)
told = []
voice = speech_generator.SpeechGenerator.voice


def write(**line):
    out.write(json.dumps(line) + '\n')


def say(text):
    write(text=text, languages=told[:])
    told.clear()


# The languages are told to whatever picks a voice, and Orca 43 then picks none: they are noted on the way.
def note(self, key=None, **args):
    language = args.get('language')
    if language and language not in told:
        told.append(language)
    return voice(self, key, **args)


def idle():
    write()
    return True


class SpeechServer(speechserver.SpeechServer):
    @staticmethod
    def getSpeechServer(info=None):
        return SpeechServer()

    def getInfo(self):
        return ['text', 'text']

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            say(text)

    def speakCharacter(self, character, acss=None):
        say(character)

    def sayAll(self, utterances, callback):
        def one():
            for context, acss in utterances:
                say(context.utterance)
                # As an engine does, else Orca stays where it began.
                context.currentOffset = context.endOffset
                callback(context, speechserver.SayAllContext.COMPLETED)
                return True
            return False

        GLib.timeout_add(20, one)


speech_generator.SpeechGenerator.voice = note
# Behind all that Orca does: what has been written when this comes is all that it has to say.
GLib.timeout_add(40, idle, priority=GLib.PRIORITY_LOW)
orca.getSettingsManager().activate(sys.argv[1])
settings.speechServerFactory = '__main__'
settings.enableBraille = settings.enableSound = settings.enableKeyEcho = settings.sayAllOnLoad = False
orca.main()
