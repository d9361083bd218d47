// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateeditorscene.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void TemplateEditorScene::begin()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 800);
    m_window->show();
    m_answers.clear();
    m_uploaded.clear();
    openEditor();
}

void TemplateEditorScene::openEditor()
{
    const auto upload = [this](const PreparedFile &file, std::shared_ptr<TransferProgress> progress) {
        m_uploaded << file.mimeType;
        m_progress = progress;
        if (m_answers.isEmpty())
            return answered(progress.get(), failure(Error::Kind::Cancelled, Reason::UploadCancelled));
        return answered(nullptr, m_answers.takeFirst());
    };
    m_editor = new TemplateEditor(*m_theme, upload, m_window.get());
    m_editor->open();
}

void TemplateEditorScene::end()
{
    m_window.reset();
}

} // namespace shoptalk::test
