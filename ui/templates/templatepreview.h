// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatecomponents.h"
#include "ui/chat/thumbnails.h"
#include "ui/templates/previewheading.h"
#include "ui/theme/controls.h"

#include <QFrame>
#include <QHash>

class QScrollArea;
class QVBoxLayout;

namespace shoptalk {

/// A template as the customer's phone shows it: a bubble with heading, text and last line, the buttons below
/// it, and the cards of a carousel side by side.
class TemplatePreview : public QFrame {
    Q_OBJECT
public:
    explicit TemplatePreview(const Theme &theme, QWidget *parent = nullptr);

    /// Sets what is shown. Variables that are not filled in are shown with their examples. `headings` is what
    /// was chosen for the headings of the message (-1) and of its cards; pictures are read in the background.
    void setComponents(const TemplateComponents &components, const QHash<int, PreviewHeading> &headings = {});
    /// All of the text, as a screen reader says it.
    QString spokenText() const;

private:
    void rebuild();
    QImage pictureOf(int card);
    QScrollArea *makeCards(QWidget *parent);

    const Theme &m_theme;
    TemplateComponents m_components;
    QHash<int, PreviewHeading> m_headings;
    Thumbnails m_thumbnails; ///< By the path of the file, as if it were a message's id.
    QVBoxLayout *m_column;
    QWidget *m_message = nullptr;
};

} // namespace shoptalk
