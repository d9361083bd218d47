// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onworker.h"
#include "core/settingsfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The end of the program, which is the end of its application object.
class TestSettingsEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCouldNotBeWrittenIsTriedOnceMore();
};

void TestSettingsEnd::whatCouldNotBeWrittenIsTriedOnceMore()
{
    const QTemporaryDir folder;
    const QString obstacle = folder.filePath(u"obstacle"_s);
    QVERIFY(QFile(obstacle).open(QIODevice::WriteOnly));
    const QString path = obstacle + u"/settings.ini"_s; // below a file, so there is no such place
    {
        int count = 1;
        char name[] = "tst_settingsend";
        char *arguments[] = {name, nullptr};
        const QCoreApplication program(count, arguments);
        SettingsFile(path).setValue("first", 1);
        workers().waitForDone();
        QVERIFY(QFile::remove(obstacle));
    }
    QCOMPARE(QSettings(path, QSettings::IniFormat).value(u"first"_s).toInt(), 1);
}

QTEST_APPLESS_MAIN(TestSettingsEnd)
#include "tst_settingsend.moc"
