// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/pairingcode.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestPairingCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsToForm_data();
    void bringsToForm();
    void formatsWhileTyping();
    void takesAPastedCode();
    void keepsTheCursorAtItsLetter();
    void canBeDeletedLetterByLetter();
};

void TestPairingCode::bringsToForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("whole");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("four letters") << u"k7qm"_s << u"K7QM"_s << false;
    QTest::newRow("five letters") << u"k7qm2"_s << u"K7QM-2"_s << false;
    QTest::newRow("without the dash") << u"k7qm2xrp"_s << u"K7QM-2XRP"_s << true;
    QTest::newRow("with the dash") << u"K7QM-2XRP"_s << u"K7QM-2XRP"_s << true;
    QTest::newRow("with spaces and another dash") << u" k7qm \u2013 2xrp \n"_s << u"K7QM-2XRP"_s << true;
    QTest::newRow("of another computer")
        << u"k7qm2xrpaaaabbbbccccddddeeee"_s << u"K7QM-2XRP-AAAA-BBBB-CCCC-DDDD-EEEE"_s << true;
    QTest::newRow("half of another computer's") << u"K7QM-2XRP-99"_s << u"K7QM-2XRP-99"_s << false;
    QTest::newRow("too long") << u"K7QM-2XRP-AAAA-BBBB-CCCC-DDDD-EEEE-9"_s
                              << u"K7QM-2XRP-AAAA-BBBB-CCCC-DDDD-EEEE"_s << true;
    QTest::newRow("letters of another script") << u"K7Qمé2XRP"_s << u"K7Q2-XRP"_s << false;
}

void TestPairingCode::bringsToForm()
{
    QFETCH(const QString, typed);
    QTEST(formattedPairingCode(typed), "expected");
    QTEST(isWholePairingCode(typed), "whole");
}

void TestPairingCode::formatsWhileTyping()
{
    PairingCodeEdit edit;
    QTest::keyClicks(&edit, u"k7qm-2xrp9"_s);
    QCOMPARE(edit.text(), u"K7QM-2XRP-9"_s);
}

void TestPairingCode::takesAPastedCode()
{
    PairingCodeEdit edit;
    QGuiApplication::clipboard()->setText(u"  k7qm 2xrp"_s);
    edit.paste();
    QCOMPARE(edit.text(), u"K7QM-2XRP"_s);
}

void TestPairingCode::keepsTheCursorAtItsLetter()
{
    PairingCodeEdit edit;
    QTest::keyClicks(&edit, u"k7m2xrp"_s);
    QCOMPARE(edit.text(), u"K7M2-XRP"_s);
    edit.setCursorPosition(2);
    QTest::keyClicks(&edit, u"q"_s);
    QCOMPARE(edit.text(), u"K7QM-2XRP"_s);
    QCOMPARE(edit.cursorPosition(), 3);
}

void TestPairingCode::canBeDeletedLetterByLetter()
{
    PairingCodeEdit edit;
    QTest::keyClicks(&edit, u"k7qm2xrp"_s);
    for (int i = 0; i < 9 && !edit.text().isEmpty(); ++i)
        QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.text(), QString());
}

QTEST_MAIN(TestPairingCode)
#include "tst_pairingcode.moc"
