// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The whole demo as for a person who watches it, with the keys pressed in the shop's own window, which has
/// the focus.
class TestDemoKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void f8HoldsTheDemoAndShiftF9SkipsToItsEnd();
};

void TestDemoKeys::f8HoldsTheDemoAndShiftF9SkipsToItsEnd()
{
    const QTemporaryDir folder;
    const QString sockets = folder.filePath(u"console/sockets"_s);
    QVERIFY(QDir().mkpath(sockets));
    QVERIFY(QDir().mkpath(folder.filePath(u"pictures"_s)));
    QProcess demo;
    demo.setProcessChannelMode(QProcess::MergedChannels);
    demo.start(QStringLiteral(SHOPTALK_BIN_DIR "/shoptalk-tour"),
               {u"--watched"_s, u"--leave"_s, u"--folder"_s, folder.path(), u"--pictures"_s,
                folder.filePath(u"pictures"_s)});
    QVERIFY(demo.waitForStarted());
    driver::Application shop(sockets, u"shoptalk"_s);
    QVERIFY2(shop.waitVisible(u"mainWindow"_s), qPrintable(shop.problem()));
    for (const QString &key : {u"F8"_s, u"F9"_s, u"Shift+F9"_s})
        QVERIFY2(shop.keyToWindow(key), qPrintable(shop.problem()));
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += demo.readAll(), demo.state() == QProcess::NotRunning),
                              said.constData(), support::patienceMs * 5);
    said += demo.readAll();
    QVERIFY2(demo.exitStatus() == QProcess::NormalExit && demo.exitCode() == 0, said.constData());
}

QTEST_GUILESS_MAIN(TestDemoKeys)
#include "tst_demokeys.moc"
