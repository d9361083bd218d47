// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consoleparts.h"
#include "pseudolocale.h"

#include <QTemporaryDir>

#include <memory>

namespace shoptalk::test {

/// The console in a made-up language, with one conversation, for tests that open its pages: a text that is
/// not in that language was not translated, and one that does not fit would also be cut off in German.
class PseudoScene : public QObject {
protected:
    /// Call it in `initTestCase_data`: the scripts and widths.
    static void addScripts();
    /// Call it in each test's `init`.
    void begin();
    /// Call it in each test's `cleanup`.
    void end();

    MainWindow &window() const { return m_parts->shell.window; }
    PageNavigator &pages() const { return m_parts->sessions.session()->pages(); }
    /// Opens the conversation.
    void openChat() const;
    /// Notes what is wrong with what is on the screen now.
    void look(const QString &where);
    void lookAt(QWidget &shown, const QString &where);
    /// Waits for a dialog or a pop-up of this name, looks at it and closes it.
    void lookAtAndClose(const QString &name);
    /// Fails if anything was noted.
    void report() const;

    std::unique_ptr<ConsoleParts> m_parts;
    ConversationId m_conversation;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PseudoTranslator> m_translator;
    QStringList m_faults;
};

} // namespace shoptalk::test

Q_DECLARE_METATYPE(shoptalk::test::PseudoTranslator::Script)
