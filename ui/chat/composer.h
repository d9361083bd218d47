// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QToolButton;

namespace shoptalk {

class MessageEdit;
class Theme;

/// Where an answer is written: the field, what is left of its length, and the button that sends.
class Composer : public QFrame {
    Q_OBJECT
public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void focusText();
    /// Why nothing may be written now, instead of the field; empty brings the field back.
    void setClosed(const QString &why);

Q_SIGNALS:
    /// 1 to 4096 characters, trimmed; the field keeps it until it is set anew.
    void sendRequested(const QString &text);

private:
    void send();
    void showLength();

    MessageEdit *m_edit;
    QToolButton *m_send;
    QLabel *m_limit;
    QWidget *m_closed;
    QLabel *m_why;
};

} // namespace shoptalk
