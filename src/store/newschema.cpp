// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newschema.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void loadResource()
{
    Q_INIT_RESOURCE(newschema); // not inside a namespace
}

namespace shoptalk {

Migration newSchema()
{
    loadResource();
    QFile file(u":/newschema.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The first line is a comment with the version.
    const int version = file.readLine().mid(qstrlen("-- ")).trimmed().toInt();
    return {version, {QString::fromUtf8(file.readAll())}};
}

} // namespace shoptalk
