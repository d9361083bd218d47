// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace shoptalk {

class Theme;

/// Where an answer is written. Return sends, Shift+Return begins a new line.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void send();
    void update();
    void fitHeight();

    const Theme &m_theme;
    QPlainTextEdit *m_edit;
    QToolButton *m_send;
    QLabel *m_limit;
    QLabel *m_closed;
};

} // namespace shoptalk
