// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The whole demo as for a person who watches it, with the keys pressed in the shop's own window, which has
/// the focus, and the pictures of the guide made on the way.
class TestTour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void f8HoldsTheDemoAndShiftF9SkipsToItsEnd();
    void thePicturesOfTheGuideShowTheWordsOfTheProgram();

private:
    QString guide() const { return m_folder.filePath(u"guide"_s); }

    const QTemporaryDir m_folder;
};

void TestTour::f8HoldsTheDemoAndShiftF9SkipsToItsEnd()
{
    const QString sockets = m_folder.filePath(u"console/sockets"_s);
    const QString pictures = m_folder.filePath(u"pictures"_s);
    QVERIFY(QDir().mkpath(sockets) && QDir().mkpath(pictures) && QDir().mkpath(guide()));
    QProcess demo;
    demo.setProcessChannelMode(QProcess::MergedChannels);
    demo.start(QStringLiteral(SHOPTALK_BIN_DIR "/shoptalk-tour"),
               {u"--watched"_s, u"--leave"_s, u"--folder"_s, m_folder.path(), u"--pictures"_s, pictures,
                u"--guide"_s, guide()});
    QVERIFY(demo.waitForStarted());
    driver::Application shop(sockets, u"shoptalk"_s);
    QVERIFY2(shop.waitVisible(u"mainWindow"_s), qPrintable(shop.problem()));
    for (const QString &key : {u"F8"_s, u"F9"_s, u"Shift+F9"_s})
        QVERIFY2(shop.keyToWindow(key), qPrintable(shop.problem()));
    QByteArray output;
    QTRY_VERIFY2_WITH_TIMEOUT((output += demo.readAll(), demo.state() == QProcess::NotRunning),
                              output.constData(), support::patienceMs * 5);
    output += demo.readAll();
    QVERIFY2(demo.exitStatus() == QProcess::NormalExit && demo.exitCode() == 0, output.constData());
}

/// The words must be those that `./dev manual` stored.
void TestTour::thePicturesOfTheGuideShowTheWordsOfTheProgram()
{
    const QDir stored(QStringLiteral(SHOPTALK_SOURCE_DIR "/docs/user/pictures"));
    const QDir made(guide());
    QCOMPARE(made.entryList(QDir::Files), stored.entryList(QDir::Files));
    QVERIFY(made.count() > 0);
    const auto words = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                              : QStringList();
    };
    QStringList changed;
    for (const QString &list : made.entryList({u"*.txt"_s}, QDir::Files)) {
        const QStringList before = words(stored.filePath(list));
        const QStringList now = words(made.filePath(list));
        for (const QString &text : now)
            changed << (before.contains(text) ? QStringList()
                                              : QStringList{list + u": now there is "_s + text});
        for (const QString &text : before)
            changed << (now.contains(text) ? QStringList() : QStringList{list + u": gone is "_s + text});
    }
    QVERIFY2(changed.isEmpty(),
             qPrintable(u"The guide shows other words than the program: run ./dev manual\n"_s
                        + changed.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
