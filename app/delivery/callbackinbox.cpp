#include "delivery/callbackinbox.h"

CallbackInbox::CallbackInbox()
    : m_box(std::make_shared<Box>())
{
    m_box->owner = this;
}

CallbackInbox::~CallbackInbox()
{
    const std::lock_guard guard(m_box->mutex);
    m_box->owner = nullptr;
    m_box->calls.clear();
}

void CallbackInbox::Box::post(std::function<void()> call)
{
    const std::lock_guard guard(mutex);
    if (!owner)
        return;
    calls.push_back(std::move(call));
    if (calls.size() == 1)
        QMetaObject::invokeMethod(
            owner, [inbox = owner] { inbox->deliver(); }, Qt::QueuedConnection);
}

void CallbackInbox::deliver()
{
    std::vector<std::function<void()>> calls;
    {
        const std::lock_guard guard(m_box->mutex);
        calls.swap(m_box->calls);
    }
    for (const auto &call : calls)
        call();
}
