// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/languages.h"

#include <QApplication>
#include <QLocale>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

/// The layout direction of the console: that of its language, and reversed by Qt's option -reverse. Each row
/// is a process of its own, because Qt reads its options once.
class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDirectionFollowsLanguageAndOption_data();
    void theDirectionFollowsLanguageAndOption();
};

void TestLanguage::theDirectionFollowsLanguageAndOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("direction");
    QTest::newRow("English") << QStringList{u"en"_s} << QByteArray("left to right");
    QTest::newRow("Arabic") << QStringList{u"ar"_s} << QByteArray("right to left");
    QTest::newRow("English, reversed") << QStringList{u"en"_s, u"-reverse"_s} << QByteArray("right to left");
    QTest::newRow("Arabic, reversed") << QStringList{u"ar"_s, u"-reverse"_s} << QByteArray("left to right");
}

void TestLanguage::theDirectionFollowsLanguageAndOption()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--say-direction"_s} + arguments);
    QVERIFY(process.waitForFinished());
    QTEST(process.readAllStandardOutput(), "direction");
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == "--say-direction"_L1) {
        shoptalk::useLanguage(application, QLocale(application.arguments().value(2)));
        const QWidget window;
        std::fputs(window.isRightToLeft() ? "right to left" : "left to right", stdout);
        return 0;
    }
    TestLanguage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_language.moc"
