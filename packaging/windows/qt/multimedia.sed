# Microphone and loudspeaker without cameras, and Windows' headers as mingw-w64 spells them. For sed -E.
s/<Mferror\.h>/<mferror.h>/
s/<Wmcodecdsp\.h>/<wmcodecdsp.h>/
s/return QPlatformMediaIntegration::instance\(\)->videoInputs\(\);/return {};/
/\.arg\(QString::fromLatin1\(QCamera::staticMetaObject/d
s/\.valueToKey\(camera\.position\(\)\)\)\);/;/
