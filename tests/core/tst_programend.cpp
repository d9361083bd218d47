// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programend.h"

#include <QCoreApplication>
#include <QTest>

using namespace shoptalk;

/// The end of the program, which is the end of its application object.
class TestProgramEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatHasNotEndedIsAwaited();
};

void TestProgramEnd::onlyWhatHasNotEndedIsAwaited()
{
    int waited = 0;
    {
        int count = 1;
        char name[] = "tst_programend";
        char *arguments[] = {name, nullptr};
        const QCoreApplication program(count, arguments);
        const auto wait = [&waited](std::chrono::milliseconds maxWait) {
            ++waited;
            QVERIFY(maxWait > std::chrono::milliseconds(0) && maxWait < std::chrono::minutes(1));
        };
        const int ended = awaitAtTheEnd(wait);
        awaitAtTheEnd(wait);
        forgetAtTheEnd(ended);
        QCOMPARE(waited, 0);
    }
    QCOMPARE(waited, 1);
}

QTEST_APPLESS_MAIN(TestProgramEnd)
#include "tst_programend.moc"
