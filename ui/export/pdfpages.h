// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

#include <memory>

namespace shoptalk {

/// The pages of a PDF file. It grows by sections of HTML, each of which is laid out alone and begins where
/// the one before ended, so that memory does not grow with the file. Used by one worker thread.
class PdfPages {
public:
    /// `foot` is printed on each page; %1 in it is replaced with the page's number.
    PdfPages(QFile &file, const QString &title, QString foot, Qt::LayoutDirection direction);
    ~PdfPages();

    /// A picture that the HTML of the next section shows at this address.
    void addPicture(const QString &address, const QImage &picture);
    /// An emoji as HTML for the next section.
    QString emojiHtml(const QString &sequence);
    void addSection(const QString &html);
    /// Writes the last page. Nothing is added after that.
    void finish();

    /// The width of the text, in the units of pictures.
    static constexpr int textWidth = 680;

private:
    void paintFoot();
    QRectF textArea() const;

    QPdfWriter m_writer;
    QPainter m_painter;
    QString m_foot;
    Qt::LayoutDirection m_direction;
    QHash<QString, QImage> m_pictures; ///< The pictures of the next section, by address.
    QHash<QString, QImage> m_emoji; ///< The emoji that were needed so far, by sequence.
    qreal m_scale = 1; ///< Device units for one unit of the layout.
    qreal m_used = 0; ///< The used height of the current page.
    int m_page = 1;
};

} // namespace shoptalk
