// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberspagescene.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The page of the numbers while one of Meta's hourly allowances is used up, against the real sandbox.
class TestNumbersAllowance : public test::NumbersPageScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aUsedUpAllowanceSaysWhenItWorksAgain();

private:
    /// Waits until the message says when it works again, and clears it.
    void waitForTime(const QString &label) const;
};

void TestNumbersAllowance::waitForTime(const QString &label) const
{
    QTRY_VERIFY2(shownText(label).contains(u"It works again from"_s), qPrintable(shownText(label)));
    find<QLabel>(label)->clear();
}

/// Meta refuses one call; the others are not made until then.
void TestNumbersAllowance::aUsedUpAllowanceSaysWhenItWorksAgain()
{
    show();
    chooseNumber(1);
    QTRY_VERIFY(isReady());
    QTRY_VERIFY(find<QPushButton>(u"changePinButton"_s)->isVisible());
    QTRY_VERIFY(find<QLineEdit>(u"displayName"_s)->isEnabled());
    write(u"shortLinkText"_s, u"I would like to order"_s);
    press(u"saveShortLinkButton"_s);
    QTRY_VERIFY(find<QPushButton>(u"changeShortLinkButton"_s));
    QVERIFY(m_scene->servers.setFault(u"rate_limit"_s, true, 1));
    write(u"profileAbout"_s, u"Open from 9 to 6"_s);
    press(u"saveProfileButton"_s);
    waitForTime(u"profileMessage"_s);
    QCOMPARE(find<QLineEdit>(u"profileAbout"_s)->text(), u"Open from 9 to 6"_s); // nothing typed is lost
    write(u"displayName"_s, u"Corner Bakery"_s);
    press(u"askDisplayNameButton"_s);
    waitForTime(u"displayNameMessage"_s);
    press(u"changePinButton"_s);
    write(u"registrationPin"_s, u"654321"_s);
    write(u"registrationPinAgain"_s, u"654321"_s);
    press(u"usePinButton"_s);
    waitForTime(u"registrationMessage"_s);
    write(u"shortLinkText"_s, u"A table for two"_s);
    press(u"saveShortLinkButton"_s);
    waitForTime(u"shortLinksMessage"_s);
    QCOMPARE(find<QLineEdit>(u"shortLinkText"_s)->text(), u"A table for two"_s);
    press(u"removeShortLinkButton"_s);
    press(u"confirmRemoveShortLinkButton"_s);
    waitForTime(u"shortLinksMessage"_s);
    show(); // the page is opened anew
    for (const QString &label :
         {u"profileMessage"_s, u"displayNameMessage"_s, u"registrationMessage"_s, u"shortLinksMessage"_s})
        waitForTime(label);
}

QTEST_MAIN(TestNumbersAllowance)
#include "tst_numbersallowance.moc"
