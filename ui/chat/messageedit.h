// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QAction;
class QMenu;

namespace shoptalk {

enum class Markup;
class MarkupHighlighter;

/// A field for a message: grows with its lines, takes plain text only, shows emoji in colour and what
/// WhatsApp formats. Return asks to send, Shift+Return begins a new line; keys and the context menu format
/// the selection.
class MessageEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MessageEdit(QWidget *parent = nullptr);

    /// The text with the emoji selectors that the field leaves out.
    QString message() const;
    void setMessage(const QString &text);
    MarkupHighlighter &highlighter() { return *m_highlighter; }
    /// Puts WhatsApp's formatting characters around the selection, or removes them. It is undone in one step.
    void format(Markup kind);

Q_SIGNALS:
    void sendRequested();
    /// Files or a picture were pasted or dropped into the field.
    void filesPasted(const QMimeData &data);
    /// The context menu is about to be shown for a position in the text. Others may add to it.
    void menuRequested(QMenu &menu, int position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitHeight();
    void addKeys();
    void addFormatKeys();
    static bool hasFiles(const QMimeData &data);

    MarkupHighlighter *m_highlighter;
    QAction *m_send = nullptr;
    QList<QAction *> m_formats;
};

} // namespace shoptalk
