import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

type DialogProps = {
  title: ReactNode
  open: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons: the answer first, the way back beside it. */
  actions: ReactNode
}

/** A question before what cannot be undone; it names the consequence in one sentence. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="dialog">
        <AriaDialog>
          <Heading slot="title">{title}</Heading>
          {children}
          <div className="dialog-foot">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
