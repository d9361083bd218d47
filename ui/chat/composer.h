// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QStringList>

class QLabel;
class QMimeData;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace shoptalk {

class EmojiHistory;
class MessageEdit;
class NoticeSign;
class Spelling;
class Theme;

/// The field for a reply, the number of characters left, and the button that sends. A text that is being
/// stored stays in the field until `stored` confirms it. Text that is typed meanwhile belongs to the next
/// message.
class Composer : public QFrame {
    Q_OBJECT
public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    /// The text in the field without what is being stored.
    QString text() const;
    void setText(const QString &text);
    void focusText();
    /// The field, or null while the composer is closed.
    QWidget *field() const;
    /// What a closed composer offers.
    enum class Remedy { Template, Unblock, Connect, None };
    /// Replaces the field with the reason why no reply is possible; an empty reason shows the field again.
    void setClosed(const QString &why, Remedy remedy = Remedy::Template);
    /// The reason why no reply is possible; empty while one is.
    QString whyClosed() const;
    /// Whether a text that is too long is offered in several messages.
    void setCanBeSplit(bool canBeSplit);
    /// The field itself, for completion.
    QPlainTextEdit &edit() const;
    /// Takes the outcome of the `sendRequested` with this number. A stored text leaves the field, any other
    /// stays. False if the field was set to another text since.
    bool stored(quint64 number, bool isStored);
    /// True while the outcome of a `sendRequested` is not known yet.
    bool isStoring() const { return !m_storing.isEmpty(); }
    /// Stands in the field's place while `showVoiceBar` says so and the composer is not closed.
    void setVoiceBar(QWidget &bar);
    void showVoiceBar(bool isShown);
    /// Offers emoji by a button, Ctrl+Shift+E and ":name:". It outlives this.
    void setEmojiHistory(EmojiHistory &history, const Theme &theme);
    /// Underlines misspelt words. It outlives this.
    void setSpelling(Spelling &spelling, const Theme &theme);
    /// The button for files; the caller gives it a menu.
    QToolButton &attachButton() { return *m_attach; }

Q_SIGNALS:
    /// One or more texts of 1 to 4096 characters, trimmed; `number` is for `stored`.
    void sendRequested(quint64 number, const QStringList &parts);
    /// The text was changed by the person or by `stored`.
    void edited();
    /// The text that would be sent has changed, by the person or by the program.
    void textChanged(const QString &text);
    /// The person wants to send a template instead.
    void templateRequested();
    /// The customer is to be unblocked.
    void unblockRequested();
    /// The number is to be connected again.
    void connectRequested();
    /// A voice note is to be recorded.
    void recordRequested();
    /// Files or a picture were pasted into the field.
    void filesPasted(const QMimeData &data);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Storing {
        quint64 number = 0;
        QString shown; ///< As the field shows it.
    };

    void send();
    void sendInParts();
    void request(const QStringList &parts);
    /// The text of the field after the part that is being stored.
    QString shownText() const;
    void showLength();
    void showTooLong(qsizetype length);
    void layOutParts();
    /// Also sets up the button for emoji.
    void setUpTemplateButton(const Theme &theme);
    void showTemplateButton();
    void setUpRecordButton(const Theme &theme);
    void pickEmoji(EmojiHistory &history, const Theme &theme);
    void insertEmoji(const QString &emoji);
    /// Which parts of the row are visible.
    void showParts();
    QFrame *makeTooLong(const Theme &theme);
    QFrame *makeClosed(const Theme &theme);

    MessageEdit *m_edit;
    QToolButton *m_attach;
    QToolButton *m_send;
    QToolButton *m_record; ///< In the place of `m_send` while the field is empty.
    QToolButton *m_template;
    QToolButton *m_emoji;
    QLabel *m_limit;
    QFrame *m_closed;
    NoticeSign *m_closedSign = nullptr;
    QLabel *m_why;
    QPushButton *m_chooseTemplate;
    QPushButton *m_unblock;
    QPushButton *m_connect;
    QFrame *m_tooLong;
    QLabel *m_tooLongText;
    QPushButton *m_sendParts;
    QList<Storing> m_storing; ///< In the order of the field.
    quint64 m_lastNumber = 0;
    bool m_isSetting = false;
    bool m_canBeSplit = true;
    QWidget *m_voiceBar = nullptr;
    bool m_isRecording = false;
    bool m_offersEmoji = false;
};

} // namespace shoptalk
