// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QAction;

namespace shoptalk {

class EmojiHighlighter;

/// A field for a message: grows with its lines, takes plain text only, shows emoji in colour. Return asks to
/// send, Shift+Return begins a new line.
class MessageEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MessageEdit(QWidget *parent = nullptr);

    /// The text with the emoji selectors that the field leaves out.
    QString message() const;
    void setMessage(const QString &text);
    EmojiHighlighter &highlighter() { return *m_highlighter; }

Q_SIGNALS:
    void sendRequested();
    /// Files or a picture were pasted or dropped into the field.
    void filesPasted(const QMimeData &data);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void addKeys();
    static bool hasFiles(const QMimeData &data);

    EmojiHighlighter *m_highlighter;
    QAction *m_send = nullptr;
};

} // namespace shoptalk
