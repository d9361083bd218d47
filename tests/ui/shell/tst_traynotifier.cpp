// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customernotices.h"
#include "ui/shell/notifier_tray.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Notifications through a tray icon, which does not say which of them was clicked.
class TestTrayNotifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClickOnTheOnlyOneSaysWhichItWas();
    void aClickOnOneOfSeveralSaysNothing();
    void whatWasWithdrawnAloneMayStillBeClicked();
    void afterTheLastOneIsWithdrawnANewOneIsAlone();
    void aClickOnOneOfSeveralOpensTheInbox();
    void theSoundIsPlayedWhereTheDesktopPlaysNone();
    void aHiddenIconStaysHidden();

private:
    static Notification about(const QString &key) { return {key, key, u"¿Os queda pan?"_s}; }
    /// The keys that clicks report.
    static QString clicked(QSystemTrayIcon &icon, const Notifier &notifier)
    {
        const QSignalSpy activated(&notifier, &Notifier::activated);
        Q_EMIT icon.messageClicked();
        return activated.size() == 1 ? activated.first().first().toString() : u"no click"_s;
    }

    QSystemTrayIcon m_icon;
};

void TestTrayNotifier::aClickOnTheOnlyOneSaysWhichItWas()
{
    TrayNotifier notifier(m_icon);
    notifier.show(about(u"ana"_s));
    notifier.show(about(u"ana"_s)); // she wrote again
    QCOMPARE(clicked(m_icon, notifier), u"ana"_s);
}

void TestTrayNotifier::aClickOnOneOfSeveralSaysNothing()
{
    TrayNotifier notifier(m_icon);
    notifier.show(about(u"ana"_s));
    notifier.show(about(u"carl"_s));
    QCOMPARE(clicked(m_icon, notifier), QString());
}

void TestTrayNotifier::whatWasWithdrawnAloneMayStillBeClicked()
{
    TrayNotifier notifier(m_icon);
    notifier.show(about(u"ana"_s));
    notifier.show(about(u"carl"_s));
    notifier.withdraw(u"ana"_s); // the desktop still lists it
    QCOMPARE(clicked(m_icon, notifier), QString());
}

void TestTrayNotifier::afterTheLastOneIsWithdrawnANewOneIsAlone()
{
    TrayNotifier notifier(m_icon);
    notifier.show(about(u"ana"_s));
    notifier.show(about(u"carl"_s));
    notifier.withdraw(u"carl"_s);
    notifier.withdraw(u"nobody"_s);
    QCOMPARE(clicked(m_icon, notifier), QString());
    notifier.withdraw(u"ana"_s);
    notifier.show(about(u"zoe"_s));
    QCOMPARE(clicked(m_icon, notifier), u"zoe"_s);
    notifier.withdrawAll();
    notifier.show(about(u"carl"_s));
    QCOMPARE(clicked(m_icon, notifier), u"carl"_s);
}

void TestTrayNotifier::aClickOnOneOfSeveralOpensTheInbox()
{
    TrayNotifier notifier(m_icon);
    CustomerNotices notices(notifier);
    const QSignalSpy opened(&notices, &CustomerNotices::openRequested);
    for (const QString &each : {u"ana"_s, u"carl"_s}) {
        Conversation conversation;
        conversation.id = ConversationId(each);
        notices.notify(conversation);
    }
    QCoreApplication::processEvents(); // what comes together is shown together
    Q_EMIT m_icon.messageClicked();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ConversationId>(), ConversationId());
}

void TestTrayNotifier::theSoundIsPlayedWhereTheDesktopPlaysNone()
{
    int sounds = 0;
    TrayNotifier notifier(m_icon, [&sounds] { ++sounds; });
    Notification silent = about(u"ana"_s);
    silent.hasSound = false;
    notifier.show(silent);
    QCOMPARE(sounds, 0);
    notifier.show(about(u"carl"_s));
    QCOMPARE(sounds, 1);
}

void TestTrayNotifier::aHiddenIconStaysHidden()
{
    TrayNotifier notifier(m_icon);
    notifier.show(about(u"ana"_s));
    notifier.withdraw(u"ana"_s);
    QVERIFY(!m_icon.isVisible());
}

QTEST_MAIN(TestTrayNotifier)
#include "tst_traynotifier.moc"
