// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "setclock.h"
#include "setupscene.h"
#include "ui/settings/desktopspage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// B10, S19: a person pairs, sees and removes another desktop, with the real relay.
class TestDesktopsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theCodeLetsOneDesktopIn();
    void theCodeRunsOut();
    void nothingOfTheCodeStaysWhenThePageIsLeft();
    void withoutARelayItSaysSoAndTriesAgain();
    void aDesktopIsRemovedOnceItIsConfirmed();
    void looksRight_data();
    void looksRight();

private:
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void show();
    /// The code as a person reads it on the screen.
    QString code() const { return find<QLabel>(u"invitationCode"_s)->text().remove(u'\u200B'); }
    QString shownText() const { return find<QLabel>(u"invitationMessage"_s)->text(); }
    QStringList desktops() const;
    /// Pairs another desktop with this code.
    bool pairAnother(const QString &words, const QString &name);

    std::unique_ptr<Theme> m_theme;
    std::optional<test::SetupScene> m_scene;
    support::SetClock m_clock;
    std::optional<WorkspaceDevices> m_devices;
    std::unique_ptr<DesktopsPage> m_page;
};

void TestDesktopsPage::init()
{
    m_clock = {};
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->pair(), test::noError);
    m_devices.emplace(*m_scene->store, m_scene->vault(), m_scene->relay());
}

void TestDesktopsPage::cleanup()
{
    m_page.reset();
    m_devices.reset();
    m_scene.reset();
}

void TestDesktopsPage::show()
{
    m_page = std::make_unique<DesktopsPage>(*m_devices, m_clock, *m_theme);
    m_page->resize(700, 600);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(desktops().size(), 1);
}

QStringList TestDesktopsPage::desktops() const
{
    QStringList names;
    for (const QFrame *card : m_page->findChildren<QFrame *>()) {
        if (card->objectName().startsWith("desktop-"_L1))
            names << card->accessibleName();
    }
    return names;
}

bool TestDesktopsPage::pairAnother(const QString &words, const QString &name)
{
    const QTemporaryDir folder;
    QNetworkAccessManager network;
    Store store(folder.filePath(u"shoptalk.db"_s));
    Keychain keychain;
    Vault vault(keychain, name);
    RelaySender relay(network, QUrl());
    GraphSender graph(network, m_scene->servers.sandbox().url(), u"v26.0"_s);
    if (!QCoro::waitFor(store.open()) || !QCoro::waitFor(vault.open(false)))
        return false;
    ProfilePictures pictures(store, graph);
    SetupExecutor flow({store, vault, relay, graph, m_scene->browser, {}}, pictures);
    flow.dispatch(setupevent::Pair{m_scene->servers.relayUrl().toString(), words, name});
    const auto isOver = [&] { return flow.state().step == SetupFlow::Step::Explain || flow.state().problem; };
    return support::waitUntil(isOver) && !flow.state().problem;
}

void TestDesktopsPage::theCodeLetsOneDesktopIn()
{
    show();
    find<QPushButton>(u"makeInvitationButton"_s)->click();
    QTRY_COMPARE(code().size(), 7 * 4 + 6);
    QVERIFY(find<QLabel>(u"invitationTimeLeft"_s)->text().contains(u"14:"_s)
            || find<QLabel>(u"invitationTimeLeft"_s)->text().contains(u"15:"_s));
    QVERIFY(find<QLabel>(u"invitationRelay"_s)->text().contains(m_scene->servers.relayUrl().toString()));
    find<QPushButton>(u"copyInvitationButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), code());
    const auto *announced = m_page->window()->findChild<QWidget *>(u"announcement"_s);
    QVERIFY(announced);
    QCOMPARE(announced->accessibleName(), shownText());

    const QString words = code();
    QVERIFY(pairAnother(words, u"Back office"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shownText().contains(u"Back office"_s), 15'000); // without anybody asking
    QVERIFY(code().isEmpty());
    QCOMPARE(desktops().size(), 2);
    QVERIFY2(!pairAnother(words, u"Thief"_s), "it works once");
}

void TestDesktopsPage::theCodeRunsOut()
{
    show();
    find<QPushButton>(u"makeInvitationButton"_s)->click();
    QTRY_VERIFY(!code().isEmpty());
    m_clock.pass(16min);
    QTRY_VERIFY(shownText().contains(u"has expired"_s));
    QVERIFY(code().isEmpty());
    QVERIFY(!find<QPushButton>(u"copyInvitationButton"_s)->isVisible());
}

void TestDesktopsPage::nothingOfTheCodeStaysWhenThePageIsLeft()
{
    show();
    find<QPushButton>(u"makeInvitationButton"_s)->click();
    QTRY_VERIFY(!code().isEmpty());
    m_page->hide();
    QVERIFY(code().isEmpty());
    m_page->show();
    QVERIFY(!find<QLabel>(u"invitationCode"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"makeInvitationButton"_s)->isEnabled());
}

void TestDesktopsPage::withoutARelayItSaysSoAndTriesAgain()
{
    m_scene->servers.relay().stop();
    m_page = std::make_unique<DesktopsPage>(*m_devices, m_clock, *m_theme);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY(find<QPushButton>(u"askDesktopsAgainButton"_s)->isVisible());
    QVERIFY(find<QLabel>(u"desktopsMessage"_s)->text().contains(u"does not answer"_s));
    find<QPushButton>(u"makeInvitationButton"_s)->click();
    QTRY_VERIFY(shownText().contains(u"does not answer"_s));
    QVERIFY(m_scene->servers.startRelay());
    find<QPushButton>(u"askDesktopsAgainButton"_s)->click();
    QTRY_COMPARE(desktops().size(), 1);
    QVERIFY(!find<QPushButton>(u"askDesktopsAgainButton"_s)->isVisible());
}

void TestDesktopsPage::aDesktopIsRemovedOnceItIsConfirmed()
{
    QVERIFY(pairAnother(QCoro::waitFor(m_devices->invite())->words, u"Back office"_s));
    m_page = std::make_unique<DesktopsPage>(*m_devices, m_clock, *m_theme);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(desktops().size(), 2);
    QCOMPARE(m_page->findChildren<QPushButton *>(u"removeDesktopButton"_s).size(), 1); // not this one
    find<QPushButton>(u"removeDesktopButton"_s)->click();
    auto *box = find<QMessageBox>(u"removeDesktopDialog"_s);
    QVERIFY(box->text().contains(u"Back office"_s));
    box->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!find<QMessageBox>(u"removeDesktopDialog"_s));
    QCOMPARE(QCoro::waitFor(m_devices->list())->size(), 2);
    find<QPushButton>(u"removeDesktopButton"_s)->click();
    find<QPushButton>(u"confirmRemoveDesktopButton"_s)->click();
    QTRY_COMPARE(desktops().size(), 1);
    QCOMPARE(QCoro::waitFor(m_devices->list())->size(), 1);
}

void TestDesktopsPage::looksRight_data()
{
    test::addLooks(720, 432);
}

void TestDesktopsPage::looksRight()
{
    QFETCH(const test::Look, look);
    QVERIFY(pairAnother(QCoro::waitFor(m_devices->invite())->words, u"Back office, upstairs"_s));
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    m_page = std::make_unique<DesktopsPage>(*m_devices, m_clock, *m_theme);
    m_page->show();
    m_page->refresh();
    QTRY_COMPARE(desktops().size(), 2);
    find<QPushButton>(u"makeInvitationButton"_s)->click();
    QTRY_VERIFY(!code().isEmpty());
    QVERIFY(test::looksRight(*m_page, look, u"desktopspage"_s));
}

QTEST_MAIN(TestDesktopsPage)
#include "tst_desktopspage.moc"
