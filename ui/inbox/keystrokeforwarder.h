// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QKeyEvent;
class QWidget;

namespace shoptalk {

/// Lets a person type at once, wherever the focus is: letters, pasted text and what an input method composed
/// go to one field, unless they are for another input, a menu or a dialog. Keys that mean something to a list
/// or a button (Return, Space, arrows, shortcuts) stay where they are.
class KeystrokeForwarder : public QObject {
    Q_OBJECT
public:
    /// Works while `page` is in sight and `field` gives a widget.
    KeystrokeForwarder(QWidget &page, std::function<QWidget *()> field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The field, if what arrives at `watched` is for nobody else.
    QWidget *fieldFor(const QObject *watched) const;
    bool forwardKey(QWidget &field, const QKeyEvent &key);
    void forwardText(QWidget &field, const QString &text);

    QWidget &m_page;
    std::function<QWidget *()> m_field;
    char16_t m_deadKey = 0; ///< The accent that waits for its letter, as a combining character; 0: none does.
};

} // namespace shoptalk
