// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QKeyEvent;
class QWidget;

namespace shoptalk {

/// Forwards letters, pasted text and the text of input methods to one field, wherever the focus is, unless
/// another input, a menu or a dialog has it. Keys with a meaning for lists and buttons (Return, Space,
/// arrows, shortcuts) are not forwarded.
class KeystrokeForwarder : public QObject {
    Q_OBJECT
public:
    /// Forwards while `page` is visible and `field` gives a widget.
    KeystrokeForwarder(QWidget &page, std::function<QWidget *()> field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The field, if no other widget uses what arrives at `watched`; else null.
    QWidget *fieldFor(const QObject *watched) const;
    bool forwardKey(QWidget &field, const QKeyEvent &key);
    void forwardText(QWidget &field, const QString &text);

    QWidget &m_page;
    std::function<QWidget *()> m_field;
    char16_t m_deadKey = 0; ///< The accent that waits for its letter, as a combining character; 0: none does.
};

} // namespace shoptalk
