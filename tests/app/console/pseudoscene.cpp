// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudoscene.h"

#include "shopdata.h"
#include "tests/ui/pictures.h"
#include "ui/inbox/inboxpage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void PseudoScene::addScripts()
{
    QTest::addColumn<PseudoTranslator::Script>("script");
    QTest::addColumn<int>("width");
    QTest::newRow("accented-wide") << PseudoTranslator::Script::Accented << 1120;
    QTest::newRow("accented-narrow") << PseudoTranslator::Script::Accented << 480;
    QTest::newRow("right-to-left") << PseudoTranslator::Script::RightToLeft << 1120;
}

void PseudoScene::begin()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    QFETCH_GLOBAL(const PseudoTranslator::Script, script);
    QFETCH_GLOBAL(const int, width);
    m_faults.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_conversation = putConversation(m_folder->path(), 30);
    m_parts = std::make_unique<ConsoleParts>(m_folder->path());
    window().resize(width, 820);
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), LockController::State::Unlocked, support::patienceMs);
    // From now on, as if it had been chosen in the settings.
    m_translator = std::make_unique<PseudoTranslator>(script);
    QApplication::setLayoutDirection(script == PseudoTranslator::Script::RightToLeft ? Qt::RightToLeft
                                                                                     : Qt::LeftToRight);
    QCoreApplication::installTranslator(m_translator.get());
    Q_EMIT m_parts->shell.language.changed();
    QCoreApplication::sendPostedEvents();
}

void PseudoScene::end()
{
    m_parts.reset();
    QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void PseudoScene::openChat() const
{
    pages().showInbox();
    auto *inbox = window().findChild<InboxPage *>();
    inbox->goTo(m_conversation);
    QCOMPARE(inbox->openConversation(), m_conversation);
}

void PseudoScene::lookAt(QWidget &shown, const QString &where)
{
    for (int pass = 0; pass < 3; ++pass) // lines that break make it higher
        QCoreApplication::processEvents();
    QFETCH_GLOBAL(const PseudoTranslator::Script, script);
    const QString kind = script == PseudoTranslator::Script::Accented ? u"accented"_s : u"rtl"_s;
    keepPicture(shown.grab(),
                u"pseudo-%1-%2-%3"_s.arg(kind, window().width() < 600 ? u"narrow"_s : u"wide"_s, where));
    for (const QString &text : untranslated(shown))
        m_faults << u"%1: not translated: %2"_s.arg(where, text);
    for (const QString &text : clipped(shown))
        m_faults << u"%1: cut off: %2"_s.arg(where, text);
}

void PseudoScene::look(const QString &where)
{
    lookAt(window(), where);
}

void PseudoScene::report() const
{
    QStringList all = m_faults;
    all.removeDuplicates();
    for (const QString &fault : all) // a failure alone is shown in part
        qWarning().noquote() << fault;
    QVERIFY2(all.isEmpty(), qPrintable(u"%1 texts, see above"_s.arg(all.size())));
}

void PseudoScene::lookAtAndClose(const QString &name)
{
    const auto shown = [&name]() -> QWidget * {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    };
    QTRY_VERIFY2(shown(), qPrintable(name));
    lookAt(*shown(), name);
    shown()->close();
    QTRY_VERIFY2(!shown(), qPrintable(name));
}

} // namespace shoptalk::test
