// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasedriver.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace shoptalk {

void loadDatabaseDriver()
{
    const QString name = u"driver"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        database.open(); // an error shows when the store is opened
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace shoptalk
