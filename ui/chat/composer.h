// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QStringList>

class QLabel;
class QPushButton;
class QToolButton;

namespace shoptalk {

class MessageEdit;
class Theme;

/// Where an answer is written: the field, what is left of its length, and the button that sends. What is
/// being stored stays in the field until `stored` says that it is safe; what is typed meanwhile is the next
/// message.
class Composer : public QFrame {
    Q_OBJECT
public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    /// What is written and not on its way.
    QString text() const;
    void setText(const QString &text);
    void focusText();
    /// The field, while something may be written in it; else null.
    QWidget *field() const;
    /// Why nothing may be written now, instead of the field; empty brings the field back.
    void setClosed(const QString &why);
    /// The outcome of `sendRequested` with this number: what is stored leaves the field, what is not stays.
    /// False: the field has been set anew since, and no longer holds it.
    bool stored(quint64 number, bool isStored);
    /// True while the outcome of some `sendRequested` is open.
    bool isStoring() const { return !m_storing.isEmpty(); }

Q_SIGNALS:
    /// One or more texts of 1 to 4096 characters, trimmed; `number` is for `stored`.
    void sendRequested(quint64 number, const QStringList &parts);
    /// The person, or `stored`, changed the text.
    void edited();
    /// The person wants to send a template instead.
    void templateRequested();

private:
    struct Storing {
        quint64 number = 0;
        QString shown; ///< As it stands in the field.
    };

    void send();
    void sendInParts();
    void request(const QStringList &parts);
    /// What stands in the field behind that which is being stored.
    QString shownText() const;
    void showLength();
    void showTooLong(qsizetype length);
    QFrame *makeTooLong(const Theme &theme);
    QFrame *makeClosed(const Theme &theme);

    MessageEdit *m_edit;
    QToolButton *m_send;
    QToolButton *m_template;
    QLabel *m_limit;
    QFrame *m_closed;
    QLabel *m_why;
    QFrame *m_tooLong;
    QLabel *m_tooLongText;
    QPushButton *m_sendParts;
    QList<Storing> m_storing; ///< In the order of the field.
    quint64 m_lastNumber = 0;
    bool m_isSetting = false;
};

} // namespace shoptalk
