// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;
class QScrollArea;

namespace shoptalk {

class SecretField;
class Theme;

/// Replaces the conversations while the program is locked. Asks for the passphrase or the recovery key, or
/// for a first passphrase if there is no keychain.
class LockPage : public QWidget {
    Q_OBJECT
public:
    enum class Mode {
        Unlock,
        Recover, ///< Recovery key, and a new passphrase.
        Choose ///< A first passphrase.
    };

    /// What the program still does before nothing of the shop is left in its memory.
    enum class Unfinished {
        Nothing,
        Saving, ///< Messages that were sent, or their files, are being stored.
        Sending ///< WhatsApp has not answered yet.
    };

    explicit LockPage(const Theme &theme, QWidget *parent = nullptr);

    /// Clears the fields, and what was typed into them from memory.
    void ask(Mode mode);
    Mode mode() const { return m_mode; }
    void setBusy(bool busy);
    /// Says what the program still does; `ask` leaves it as it is.
    void setUnfinished(Unfinished unfinished);
    /// Shows why the input was not accepted, and allows no further attempt before `wait` has passed.
    void refuse(const Error &error, std::chrono::seconds wait);
    /// Allows no attempt before `wait` has passed.
    void setWait(std::chrono::seconds wait);

Q_SIGNALS:
    void unlockRequested(const shoptalk::Secret &passphrase);
    void recoverRequested(const shoptalk::Secret &words, const shoptalk::Secret &passphrase);
    void passphraseChosen(const shoptalk::Secret &passphrase);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Makes the fields, when the page is needed for the first time: most starts never show it.
    void build();
    void submit();
    /// Puts the widgets into a column in the middle, which scrolls if the window is too small.
    void arrange(const QList<QWidget *> &widgets);
    /// Scrolls to the error, if there is one.
    void showError();
    void update();
    void showUnfinished();
    /// Moves the focus from a widget that can't be used now to the page, so that the keys press no other
    /// button, and back to the first field afterwards.
    void keepFocus(bool canType);
    SecretField *makeField(const QString &name);

    const Theme &m_theme;
    QLabel *m_title = nullptr; ///< All of them are null before `build`.
    QLabel *m_text = nullptr;
    QLabel *m_unfinishedText = nullptr;
    SecretField *m_recovery = nullptr;
    SecretField *m_passphrase = nullptr;
    SecretField *m_repeat = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_other = nullptr;
    QScrollArea *m_scroll = nullptr;
    QTimer m_tick;
    std::chrono::seconds m_wait{0};
    Mode m_mode = Mode::Unlock;
    Unfinished m_unfinished = Unfinished::Nothing;
    bool m_isBusy = false;
};

} // namespace shoptalk
